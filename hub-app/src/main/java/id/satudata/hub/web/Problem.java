package id.satudata.hub.web;

import id.satudata.hub.metadata.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One problem to tell a client about.
 *
 * @param about what its words name, such as the parameter that cannot be used; often empty
 * @param findings why a description was refused
 * @param headers further response headers the status asks for, such as {@code Allow}
 */
public record Problem(ProblemType type, String about, List<Finding> findings, Map<String, String> headers) {
    public Problem {
        findings = List.copyOf(findings);
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemType type) {
        return about(type, "");
    }

    public static Problem about(ProblemType type, String about) {
        return new Problem(type, about, List.of(), Map.of());
    }

    public Problem with(List<Finding> reasons) {
        return new Problem(type, about, reasons, headers);
    }

    public Problem withHeader(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Problem(type, about, findings, all);
    }

    /** The problem as an exception, to leave a controller with. */
    public ProblemException toException() {
        return new ProblemException(this);
    }
}
