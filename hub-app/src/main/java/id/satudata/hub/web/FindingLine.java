package id.satudata.hub.web;

import id.satudata.hub.metadata.Finding;
import java.util.List;
import java.util.Locale;

/**
 * A finding as answers show it, in the reader's language.
 *
 * @param severity {@code error}, {@code warning} or {@code info}
 */
public record FindingLine(String severity, String code, String field, String value, String message) {
    public static FindingLine of(Finding finding, String language) {
        return new FindingLine(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.code(),
                finding.field(),
                finding.value(),
                finding.message().in(language).orElse(finding.code()));
    }

    public static List<FindingLine> of(List<Finding> findings, String language) {
        return findings.stream().map(it -> of(it, language)).toList();
    }
}
