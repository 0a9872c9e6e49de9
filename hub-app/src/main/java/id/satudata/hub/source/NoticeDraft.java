package id.satudata.hub.source;

/**
 * A plan of reports as somebody wrote it down, checked by nobody yet.
 *
 * @param mail addresses between commas, semicolons, spaces or line ends
 * @param webhook empty where there is none
 * @param secret empty to leave it as it is
 */
public record NoticeDraft(String reports, String language, String mail, String webhook, String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return reports + " " + mail + " " + webhook;
    }
}
