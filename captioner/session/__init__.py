"""The life of a captioning session, in asyncio alone."""
