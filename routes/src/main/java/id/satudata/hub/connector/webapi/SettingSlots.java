package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.SourceSettings;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Fills the slots {@code {setting:name}} and {@code {secret:name}} of a text from the settings of the source. */
final class SettingSlots {

    private static final String SETTING = "setting:";
    private static final String SECRET = "secret:";

    private final SourceSettings settings;

    SettingSlots(SourceSettings settings) {
        this.settings = settings;
    }

    /** The text with these slots filled; others stay. */
    Template filled(Member member, UnaryOperator<String> written) throws BadMapping {
        try {
            var parts = new ArrayList<Template.Part>();
            for (var part : Template.parse(member.text()).parts()) {
                var value = part.isSlot() ? value(member, part.text()) : Optional.<String>empty();
                parts.add(value.map(it -> new Template.Part(written.apply(it), false))
                        .orElse(part));
            }
            return new Template(parts);
        } catch (BadSelector e) {
            throw member.fault(e);
        }
    }

    private Optional<String> value(Member member, String slot) throws BadMapping {
        if (slot.startsWith(SECRET)) {
            return Optional.of(secret(member, slot.substring(SECRET.length())));
        }
        return slot.startsWith(SETTING)
                ? Optional.of(open(member, slot.substring(SETTING.length())))
                : Optional.empty();
    }

    private String secret(Member member, String name) throws BadMapping {
        if (!settings.holdsSecret(name)) {
            throw member.fault(
                    "a setting named " + name
                            + " is no secret; the last word of a secret's name is key, secret, token or password, unless it is marked as one");
        }
        return given(member, name);
    }

    private String open(Member member, String name) throws BadMapping {
        if (settings.holdsSecret(name)) {
            throw member.fault("the setting " + name + " is a secret; write {secret:" + name + "}");
        }
        return given(member, name);
    }

    private String given(Member member, String name) throws BadMapping {
        var value = settings.text(name).orElse("").strip();
        if (value.isEmpty()) {
            throw member.fault("the source needs the setting " + name);
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw member.fault("the setting " + name + " holds control characters");
        }
        return value;
    }
}
