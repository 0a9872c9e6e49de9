package id.satudata.hub.conformance;

/** What a client asks a source over HTTP, and we ask as it does. */
enum Question {
    PACKAGES,
    PACKAGES_FAR,
    ORGANIZATIONS,
    CATALOGUE,
    IDENTIFY,
    FORMATS,
    RECORDS,
    NONSENSE
}
