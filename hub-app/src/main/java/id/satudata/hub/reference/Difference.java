package id.satudata.hub.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What one edition of a code list changes of another, each in the order of the codes.
 *
 * @param renamed codes whose place has another name
 * @param respelled codes whose name is only written in another way: letter case, spaces, marks, KAB. or Kabupaten
 */
public record Difference(List<Change> added, List<Change> removed, List<Change> renamed, List<Change> respelled) {

    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final Pattern REGENCY = Pattern.compile("^(?:kabupaten|kab\\.?)\\s+");
    private static final Pattern KIND = Pattern.compile("^(?:provinsi|kecamatan)\\s+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * One code.
     *
     * @param before its name in the older edition; empty where it is new
     * @param after its name in the newer edition; empty where it is gone
     */
    public record Change(String code, String before, String after) {}

    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        renamed = List.copyOf(renamed);
        respelled = List.copyOf(respelled);
    }

    static Difference between(Map<String, String> older, Map<String, String> newer) {
        var added = new ArrayList<Change>();
        var renamed = new ArrayList<Change>();
        var respelled = new ArrayList<Change>();
        newer.forEach((code, after) -> {
            var before = older.get(code);
            if (before == null) {
                added.add(new Change(code, "", after));
            } else if (!before.equals(after)) {
                (plain(before).equals(plain(after)) ? respelled : renamed).add(new Change(code, before, after));
            }
        });
        var removed = older.entrySet().stream()
                .filter(it -> !newer.containsKey(it.getKey()))
                .map(it -> new Change(it.getKey(), it.getValue(), ""))
                .toList();
        return new Difference(added, removed, renamed, respelled);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty() && respelled.isEmpty();
    }

    private static String plain(String name) {
        var lower = BRACKETS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        var regency = REGENCY.matcher(lower).replaceFirst("kab ");
        return OTHER.matcher(KIND.matcher(regency).replaceFirst("")).replaceAll("");
    }
}
