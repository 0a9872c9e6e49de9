package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How doors of another dialect tell about problems, whose clients would not understand ours; a module provides it as a bean. */
public interface ProblemVoice {
    /** Whether this problem of this request is told in its way. */
    boolean tells(Problem problem, HttpServletRequest request);

    /**
     * Answers; the status and the headers of our own form are set already and may be changed.
     *
     * @param detail what happened and what to do, in English as all that the dialects say
     */
    void write(Problem problem, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
