package id.satudata.hub.portal;

/**
 * Where browsers find the query editor: YASQE, which comes as a library and is served by the hub itself.
 *
 * @param style its style sheet
 * @param look what our own pages change in it
 * @param script the editor
 * @param start what puts it in the place of the form's field
 */
public record SparqlEditor(String style, String look, String script, String start) {

    static final String FOLDER = "META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/";

    static SparqlEditor served() {
        return new SparqlEditor(
                Stylesheet.addressOf("yasqe.min.css", FOLDER, "yasqe/"),
                Stylesheet.addressOf("kueri.css"),
                Stylesheet.addressOf("yasqe.min.js", FOLDER, "yasqe/"),
                Stylesheet.addressOf("kueri.js"));
    }
}
