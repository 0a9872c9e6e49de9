package id.satudata.hub.search;

/** Where the index holds the values of each facet. */
final class FacetFields {

    private FacetFields() {}

    static String of(Facet facet) {
        return switch (facet) {
            case ORGANIZATION -> "organization";
            case THEME -> "themes";
            case FORMAT -> "formats";
            case REGION -> "regions";
            case YEAR -> "years";
            case LICENSE -> "licences";
            case FREQUENCY -> "frequency";
            case KEYWORD -> "keywords";
        };
    }
}
