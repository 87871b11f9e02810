"""What stands in every Word document of ours: its parts, its styles, its page.

Sizes of letters are half points; distances are twips, of which 567 are a centimetre.
"""

from collections.abc import Mapping

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

FIXED: Mapping[str, str] = {
    "[Content_Types].xml": f"""{_XML}<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>
<Override PartName="/word/footer.xml" ContentType="{_WORD}.footer+xml"/>
<Override PartName="/docProps/core.xml"
 ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>""",
    "_rels/.rels": f"""{_XML}<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"
 Target="docProps/core.xml"/>
</Relationships>""",
    "word/_rels/document.xml.rels": f"""{_XML}<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_RELATIONS}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{_RELATIONS}/settings" Target="settings.xml"/>
<Relationship Id="rId3" Type="{_RELATIONS}/footer" Target="footer.xml"/>
</Relationships>""",
    # 15 is Word 2013 and later: older ones are opened in a mode with less in it.
    "word/settings.xml": f"""{_XML}<w:settings xmlns:w="{_MAIN}"><w:compat>
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"
 w:val="15"/></w:compat></w:settings>""",
    "word/footer.xml": f"""{_XML}<w:ftr xmlns:w="{_MAIN}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>
<w:r><w:rPr><w:rStyle w:val="Time"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>
<w:r><w:rPr><w:rStyle w:val="Time"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText>
</w:r><w:r><w:rPr><w:rStyle w:val="Time"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>
</w:p></w:ftr>""",
}

CORE = (
    _XML
    + f"""<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{{title}}</dc:title>
<dcterms:created xsi:type="dcterms:W3CDTF">{{began}}</dcterms:created></cp:coreProperties>"""
)

STYLES = (
    _XML
    + f"""<w:styles xmlns:w="{_MAIN}">
<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/>
<w:lang w:val="{{language}}" w:eastAsia="{{language}}" w:bidi="{{language}}"/>
</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>
<w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>
<w:next w:val="Said"/><w:pPr><w:keepNext/><w:spacing w:after="60" w:line="240" w:lineRule="auto"/>
</w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/>
<w:basedOn w:val="Normal"/><w:next w:val="Said"/><w:pPr><w:pBdr>
<w:bottom w:val="single" w:sz="4" w:space="8" w:color="C4C7CC"/></w:pBdr>
<w:spacing w:after="320"/></w:pPr><w:rPr><w:color w:val="5C6068"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Voice"><w:name w:val="Voice"/>
<w:basedOn w:val="Normal"/><w:next w:val="Said"/><w:pPr><w:keepNext/>
<w:spacing w:before="240" w:after="20"/><w:ind w:left="{{indent}}"/></w:pPr>
<w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Said"><w:name w:val="Said"/>
<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="left" w:pos="{{indent}}"/></w:tabs>
<w:ind w:left="{{indent}}" w:hanging="{{indent}}"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Mark"><w:name w:val="Mark"/>
<w:basedOn w:val="Said"/><w:rPr><w:i/><w:iCs/><w:color w:val="5C6068"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Time"><w:name w:val="Time"/>
<w:rPr><w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="5C6068"/><w:sz w:val="18"/>
<w:szCs w:val="18"/></w:rPr></w:style>
</w:styles>"""
)

BODY_START = f'{_XML}<w:document xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}"><w:body>\n'

# A4 with 2.5 cm around the text.
BODY_END = """<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>
<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417"
 w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>"""
