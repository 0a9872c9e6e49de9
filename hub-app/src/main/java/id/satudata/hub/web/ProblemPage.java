package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a problem looks to people in a browser; a module with page templates may provide the bean. */
public interface ProblemPage {
    /** Writes the page's body; status and headers are set already. */
    void write(Shown problem, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** What there is to show, in the reader's language and not yet escaped. */
    record Shown(ProblemType type, String language, String title, String detail, String requestId) {}
}
