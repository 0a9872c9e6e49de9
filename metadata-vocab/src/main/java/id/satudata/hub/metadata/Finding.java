package id.satudata.hub.metadata;

/**
 * One line of a verdict on a record or description, in plain words.
 *
 * @param code stable kebab-case name of what was found, such as {@code licence-unknown}
 * @param field the term it is about, such as {@code license}
 * @param value what the source really said, shortened and visible; empty where there was nothing
 * @param message says what is wrong and how to put it right, in Indonesian and English
 */
public record Finding(Severity severity, String code, String field, String value, LocalizedText message) {

    private static final int LONGEST_VALUE = 200;

    /** How much a finding weighs: an ERROR keeps the record out, a WARNING leaves the field empty or in doubt, INFO only tells. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    public Finding {
        value = shortened(value);
    }

    /** A finding whose words come from the bundled message catalogue, by its code. */
    public static Finding of(Severity severity, String code, String field, String value) {
        return new Finding(severity, code, field, value, FindingMessages.of(code, field, shortened(value)));
    }

    /** A finding whose words say one thing more than field and value, such as the terms that were meant perhaps. */
    public static Finding of(Severity severity, String code, String field, String value, String more) {
        return new Finding(
                severity, code, field, value, FindingMessages.of(code, field, shortened(value), shortened(more)));
    }

    /** A finding that says why, in each language its own words; its value says it in English. */
    public static Finding because(Severity severity, String code, String field, LocalizedText reason) {
        return new Finding(
                severity, code, field, reason.english(), FindingMessages.because(code, field, shortened(reason)));
    }

    /**
     * Tells how a value was understood that a source wrote in words of its own.
     *
     * @param meaning what it was read as, such as a concept's label
     */
    public static Finding read(String field, String value, String meaning) {
        return new Finding(
                Severity.INFO,
                "value-read",
                field,
                value,
                FindingMessages.of("value-read", field, shortened(value), shortened(meaning)));
    }

    private static LocalizedText shortened(LocalizedText reason) {
        return reason.mapped(Finding::shortened);
    }

    private static String shortened(String value) {
        var visible = VisibleText.of(value);
        return visible.length() <= LONGEST_VALUE ? visible : visible.substring(0, LONGEST_VALUE) + "…";
    }

    /** What people call the field it is about; one that no description has keeps the name its source gave it. */
    public LocalizedText fieldName() {
        return FieldNames.of(field);
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
