package id.satudata.hub.connector.webapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text with slots in braces, such as {@code https://x/{id}}. */
record Template(List<Part> parts) {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");

    /** A piece of the text, or the name of a slot. */
    record Part(String text, boolean isSlot) {}

    Template {
        parts = List.copyOf(parts);
    }

    static Template parse(String text) throws BadSelector {
        var parts = new ArrayList<Part>();
        var slots = SLOT.matcher(text);
        var from = 0;
        while (slots.find()) {
            parts.add(words(text.substring(from, slots.start())));
            parts.add(new Part(slots.group(1), true));
            from = slots.end();
        }
        parts.add(words(text.substring(from)));
        return new Template(parts);
    }

    private static Part words(String text) throws BadSelector {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw new BadSelector("a brace without its partner in \"" + text + "\"");
        }
        return new Part(text, false);
    }

    List<String> slots() {
        return parts.stream().filter(Part::isSlot).map(Part::text).toList();
    }

    boolean isAddress() {
        return parts.getFirst().text().matches("https?://.*");
    }
}
