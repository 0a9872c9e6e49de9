package id.satudata.hub.exchange.dcat;

import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;

/** The format an address asks for by its extension. */
final class Formats {
    private Formats() {}

    static RdfFormat of(HttpServletRequest request) {
        var extension = extension(request);
        return RdfFormat.ofExtension(extension)
                .orElseThrow(() ->
                        Problem.about(ProblemType.NOT_FOUND, "." + extension).toException());
    }

    static String extension(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
