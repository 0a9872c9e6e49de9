package id.satudata.hub.exchange.ckan;

import java.util.ArrayList;
import java.util.List;

/** Lists that clients pass as repeated parameters, or as one parameter holding a JSON or Python list. */
final class TextLists {
    private static final int MOST = 200;

    private TextLists() {}

    static List<String> of(List<String> passed) {
        var items = new ArrayList<String>();
        for (var it : passed) {
            var text = it.strip();
            if (text.startsWith("[") && text.endsWith("]")) {
                split(text.substring(1, text.length() - 1), items);
            } else {
                items.add(text);
            }
        }
        items.removeIf(String::isEmpty);
        return items.size() <= MOST ? List.copyOf(items) : List.copyOf(items.subList(0, MOST));
    }

    /** Commas inside quotes belong to the item; a backslash protects the character after it. */
    private static void split(String inside, List<String> items) {
        var item = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == '\\' && i + 1 < inside.length()) {
                item.append(inside.charAt(++i));
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == ',' && quote == 0) {
                items.add(item.toString().strip());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(item.toString().strip());
    }
}
