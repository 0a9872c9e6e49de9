package id.satudata.hub.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The bare page that needs no template, for when nobody provides a better one. */
final class PlainProblemPage implements ProblemPage {
    @Override
    public void write(Shown it, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getOutputStream().write(page(it).getBytes(StandardCharsets.UTF_8));
    }

    static String page(Shown it) {
        var title = htmlEscape(it.title());
        var home = it.language().equals(ReaderLanguage.ENGLISH) ? "Home" : "Beranda";
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p><p><small>%s</small></p></main></body>
                </html>
                """.formatted(it.language(), title, title, htmlEscape(it.detail()), home, htmlEscape(it.requestId()));
    }
}
