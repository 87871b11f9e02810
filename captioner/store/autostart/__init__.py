"""Captioner at a person's login; one module a system. The truth is what the system has."""
