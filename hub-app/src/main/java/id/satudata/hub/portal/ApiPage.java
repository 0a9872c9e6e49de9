package id.satudata.hub.portal;

import java.util.List;

/** The page about the doors for machines. */
public record ApiPage(Chrome chrome, List<Door> doors) implements Page {

    /** A door, what it is for and a command to try it. */
    public record Door(String title, String text, String command) {}
}
