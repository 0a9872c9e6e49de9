package id.satudata.hub.conformance;

/**
 * Where a rule is not kept.
 *
 * @param key the record's; empty where the source as a whole is meant
 * @param value what stands there
 */
public record Breach(String key, String value) {

    private static final int LONGEST = 200;

    public Breach {
        value = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
