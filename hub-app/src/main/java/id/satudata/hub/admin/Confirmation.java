package id.satudata.hub.admin;

import jakarta.servlet.http.HttpServletRequest;

/** The box that people tick in a form before something is done that cannot be undone; browsers need no script for it. */
public final class Confirmation {

    /** What the box is called in forms. */
    public static final String FIELD = "sure";

    /** The sentence that tells people to tick it. */
    public static final String MISSING = "sure.missing";

    private Confirmation() {}

    public static boolean isMissing(HttpServletRequest request) {
        return request.getParameter(FIELD) == null;
    }
}
