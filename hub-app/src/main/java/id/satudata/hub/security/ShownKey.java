package id.satudata.hub.security;

import jakarta.servlet.http.HttpServletRequest;

/** Notes on a request that it came with a key or a token, whatever that opens. */
final class ShownKey {
    private static final String ATTRIBUTE = ShownKey.class.getName();

    private ShownKey() {}

    static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    static boolean isOn(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
