package id.satudata.hub.connector.webapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads from a mapping document how the value of a field comes about. */
final class ValueReader {

    private static final int MOST_RULES = 20;
    private static final int MOST_WORDS = 500;

    private final Dialect dialect;
    private final SettingSlots settings;

    ValueReader(Dialect dialect, SettingSlots settings) {
        this.dialect = dialect;
        this.settings = settings;
    }

    /** A place alone. */
    Selector place(Member member) throws BadMapping {
        try {
            return dialect.selector(member.text());
        } catch (BadSelector e) {
            throw member.fault(e);
        }
    }

    /** A place, an object that says more, or a list of these of which the first that gives anything counts. */
    ValueRule rule(Member member) throws BadMapping {
        if (!member.value().isArray()) {
            return single(member);
        }
        if (member.value().isEmpty() || member.value().size() > MOST_RULES) {
            throw member.fault("1 to " + MOST_RULES + " alternatives may stand here");
        }
        var rules = new ArrayList<ValueRule>();
        for (var alternative : member.elements()) {
            rules.add(single(alternative));
        }
        return new ValueRule.FirstOf(rules);
    }

    private ValueRule single(Member member) throws BadMapping {
        if (member.value().isString()) {
            return new ValueRule.Selected(place(member), Optional.empty(), Map.of());
        }
        if (!member.value().isObject()) {
            throw member.fault("a place or an object is needed here");
        }
        var named = member.members().keySet();
        if (named.contains("value")) {
            member.allow(Set.of("value"));
            return constant(member.required("value"));
        }
        if (named.contains("template")) {
            member.allow(Set.of("template"));
            return filled(member.required("template"));
        }
        member.allow(Set.of("from", "split", "words", "value", "template"));
        return new ValueRule.Selected(place(member.required("from")), separator(member), words(member));
    }

    private static ValueRule constant(Member member) throws BadMapping {
        var values = new ArrayList<String>();
        for (var value : member.elements()) {
            values.add(value.scalar());
        }
        return new ValueRule.Constant(values);
    }

    private ValueRule filled(Member member) throws BadMapping {
        if (member.text().contains("{secret:")) {
            throw member.fault("a secret must not come into a description");
        }
        var template = settings.filled(member, UnaryOperator.identity());
        var slots = new HashMap<String, Selector>();
        for (var slot : template.slots()) {
            try {
                slots.put(slot, dialect.selector(isMemberName(slot) ? "/" + slot : slot));
            } catch (BadSelector e) {
                throw member.fault(e);
            }
        }
        return new ValueRule.Filled(template, slots);
    }

    /** In the slot of a text the slash before a member's name may be left out. */
    private boolean isMemberName(String slot) {
        return dialect instanceof JsonDialect && !slot.startsWith("/");
    }

    private static Optional<String> separator(Member member) throws BadMapping {
        var split = member.member("split");
        if (split.isEmpty()) {
            return Optional.empty();
        }
        if (split.get().text().isEmpty()) {
            throw split.get().fault("what stands between the values is needed here");
        }
        return Optional.of(split.get().text());
    }

    private static Map<String, String> words(Member member) throws BadMapping {
        var words = new HashMap<String, String>();
        var given = member.member("words");
        if (given.isPresent()) {
            for (var word : given.get().members().entrySet()) {
                words.put(
                        word.getKey().strip().toLowerCase(Locale.ROOT),
                        word.getValue().scalar());
            }
            if (words.size() > MOST_WORDS) {
                throw given.get().fault("more than " + MOST_WORDS + " words");
            }
        }
        return words;
    }
}
