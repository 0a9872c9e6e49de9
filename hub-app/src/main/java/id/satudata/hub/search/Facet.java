package id.satudata.hub.search;

/** What search results can be narrowed by and counted over. */
public enum Facet {
    ORGANIZATION,
    THEME,
    FORMAT,
    REGION,
    YEAR,
    LICENSE,
    FREQUENCY,
    KEYWORD
}
