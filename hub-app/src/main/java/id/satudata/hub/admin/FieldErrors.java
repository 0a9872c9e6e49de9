package id.satudata.hub.admin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.portal.Words;
import java.util.List;
import java.util.Map;

/** What is wrong with each field of a form, by its name, in the language of the page. */
public record FieldErrors(Map<String, List<String>> byField) {

    public FieldErrors {
        byField = Map.copyOf(byField);
    }

    public static FieldErrors of(List<Finding> findings, Words words) {
        return new FieldErrors(findings.stream()
                .collect(groupingBy(Finding::field, mapping(it -> words.in(it.message()), toList()))));
    }

    /** What is wrong with that field. */
    public List<String> at(String field) {
        return byField.getOrDefault(field, List.of());
    }
}
