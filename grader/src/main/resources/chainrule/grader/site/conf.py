"""How Sphinx makes the site; the notebooks are shown as they were executed."""

project = "Chain Rule"
html_title = "Chain Rule"
copyright = ""
html_show_copyright = False
extensions = ["myst_nb"]
exclude_patterns = ["_static"]

nb_execution_mode = "off"
nb_mime_priority_overrides = [("html", "text/html", 0)]
myst_enable_extensions = ["dollarmath", "amsmath"]
myst_heading_anchors = 4
myst_all_links_external = False
suppress_warnings = ["mystnb.mime_priority"]

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
templates_path = ["_templates"]
html_copy_source = False
html_show_sourcelink = False
html_show_search_summary = False  # they are fetched, and a page in a folder may fetch nothing
html_domain_indices = False
html_use_index = False
mathjax_path = "mathjax/tex-svg-full.js"
mathjax3_config = {"options": {"enableMenu": False}, "svg": {"fontCache": "local"}}
