package id.satudata.hub.exchange.ckan;

import jakarta.servlet.http.HttpServletRequest;

/** How a feed is written. */
enum FeedForm {
    ATOM(".atom", "application/atom+xml;charset=UTF-8"),
    JSON(".json", "application/feed+json");

    private final String extension;
    private final String contentType;

    FeedForm(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    static FeedForm of(HttpServletRequest request) {
        return request.getRequestURI().endsWith(JSON.extension) ? JSON : ATOM;
    }

    String extension() {
        return extension;
    }

    String contentType() {
        return contentType;
    }
}
