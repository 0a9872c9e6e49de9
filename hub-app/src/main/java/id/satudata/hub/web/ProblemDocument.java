package id.satudata.hub.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A problem as RFC 9457 writes it; {@code requestId} finds the request in the log. */
record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String instance,

        String requestId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FindingLine> findings) {}
