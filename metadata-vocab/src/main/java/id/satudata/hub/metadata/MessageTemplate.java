package id.satudata.hub.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with numbered places for words, taken apart once. It is written as {@link java.text.MessageFormat} wants it, which
 * takes it apart for every finding again and may not be shared: an apostrophe stands twice, and nothing else is quoted.
 *
 * @param texts what stands before each place, and behind the last
 * @param places which of the words stands there
 */
record MessageTemplate(List<String> texts, List<Integer> places) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    MessageTemplate {
        texts = List.copyOf(texts);
        places = List.copyOf(places);
    }

    static MessageTemplate of(String pattern) {
        var plain = pattern.replace("''", "'");
        var texts = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        int start = 0;
        var place = PLACE.matcher(plain);
        while (place.find()) {
            texts.add(plain.substring(start, place.start()));
            places.add(Integer.valueOf(place.group(1)));
            start = place.end();
        }
        texts.add(plain.substring(start));
        return new MessageTemplate(texts, places);
    }

    /** The text with the words in their places; a place for which there is no word stays as it is written. */
    String with(String... words) {
        var text = new StringBuilder(160);
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            text.append(texts.get(i)).append(place < words.length ? words[place] : "{" + place + "}");
        }
        return text.append(texts.getLast()).toString();
    }
}
