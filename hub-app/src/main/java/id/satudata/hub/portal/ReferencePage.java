package id.satudata.hub.portal;

import java.util.List;

/** The page of all reference codes. */
public record ReferencePage(Chrome chrome, List<ListEntry> lists) implements Page {

    /** A vocabulary and how many terms it has. */
    public record ListEntry(String path, String title, String description, long terms) {}
}
