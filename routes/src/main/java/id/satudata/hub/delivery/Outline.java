package id.satudata.hub.delivery;

import java.util.ArrayList;
import java.util.List;

/**
 * What is compared of a dataset here and there; everything else a partner may put in words of its own.
 *
 * @param files addresses of its files, in any order
 */
public record Outline(String title, String notes, List<String> files) {

    public Outline {
        title = plain(title);
        notes = plain(notes);
        files = files.stream().map(String::strip).sorted().distinct().toList();
    }

    /** The names of what the partner has otherwise. */
    public List<String> differences(Outline there) {
        var different = new ArrayList<String>();
        if (!title.equals(there.title)) {
            different.add("title");
        }
        if (!notes.equals(there.notes)) {
            different.add("notes");
        }
        if (!files.equals(there.files)) {
            different.add("files");
        }
        return List.copyOf(different);
    }

    /** Line ends and blanks at the ends are nobody's business. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
