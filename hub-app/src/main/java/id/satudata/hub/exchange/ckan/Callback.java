package id.satudata.hub.exchange.ckan;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The function a page of another site wants to be called with an answer (JSONP); only for what is read. */
record Callback(String function) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$.]{0,99}");

    static Optional<Callback> of(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? Optional.ofNullable(request.getParameter("callback"))
                        .filter(it -> !it.isEmpty())
                        .map(Callback::named)
                : Optional.empty();
    }

    private static Callback named(String function) {
        if (!NAME.matcher(function).matches()) {
            throw new UnusableRequest("Bad request: callback is not the name of a function");
        }
        return new Callback(function);
    }

    /** The comment in front keeps the answer from being taken for anything but a script. */
    void write(String json, HttpServletResponse response) throws IOException {
        response.setContentType("application/javascript;charset=utf-8");
        var safe = json.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        response.getOutputStream().write(("/**/" + function + "(" + safe + ");").getBytes(UTF_8));
    }
}
