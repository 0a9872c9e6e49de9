package id.satudata.hub.mapping;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.mapping.field.Emails;
import id.satudata.hub.mapping.field.Languages;
import id.satudata.hub.mapping.field.Licences;
import id.satudata.hub.metadata.ContactPoint;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Description.Classification;
import id.satudata.hub.metadata.Description.Responsibility;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills what a record leaves open with what an operator said of its source, and notes each time that it did. A record that
 * says something, however wrongly, is left as it is.
 */
public final class SourceDefaults {

    public static final String LICENCE = "default.licence";
    public static final String LANGUAGE = "default.language";
    public static final String CONTACT_NAME = "default.contact-name";
    public static final String CONTACT_EMAIL = "default.contact-email";

    /** All settings that are defaults. */
    public static final Set<String> NAMES = Set.of(LICENCE, LANGUAGE, CONTACT_NAME, CONTACT_EMAIL);

    private final Licences licences;
    private final Languages languages;

    public SourceDefaults(Concepts concepts) {
        this.licences = new Licences(concepts);
        this.languages = new Languages(concepts);
    }

    /** Whether a record could be filled with this value. */
    public boolean isUsable(String name, String value) {
        return switch (name) {
            case LICENCE -> licences.read(value).isPresent();
            case LANGUAGE -> !languages.all(value).isEmpty();
            case CONTACT_EMAIL -> Emails.read(value).isPresent();
            default -> true;
        };
    }

    Description fill(Description described, SourceSettings settings, Findings findings) {
        return contact(language(licence(described, settings, findings), settings, findings), settings, findings);
    }

    private Description licence(Description it, SourceSettings settings, Findings findings) {
        var licence = settings.text(LICENCE).flatMap(licences::read).map(Concept::iri);
        var lacking = it.distributions().stream().anyMatch(one -> one.license().isEmpty());
        if (licence.isEmpty() || !lacking || isSaid(findings, "license")) {
            return it;
        }
        findings.info("default-used", "license", settings.text(LICENCE).orElse(""));
        return it.withDistributions(it.distributions().stream()
                .map(one -> licensed(one, licence.get()))
                .toList());
    }

    private static Distribution licensed(Distribution it, Iri licence) {
        return it.license().isPresent()
                ? it
                : new Distribution(
                        it.id(),
                        it.title(),
                        it.description(),
                        it.address(),
                        it.form(),
                        Optional.of(licence),
                        it.issued(),
                        it.modified(),
                        it.service());
    }

    private Description language(Description it, SourceSettings settings, Findings findings) {
        var said = it.classification();
        var all = settings.text(LANGUAGE).map(languages::all).orElse(List.of()).stream()
                .map(Concept::iri)
                .toList();
        if (all.isEmpty() || !said.languages().isEmpty() || isSaid(findings, "language")) {
            return it;
        }
        findings.info("default-used", "language", settings.text(LANGUAGE).orElse(""));
        return it.with(new Classification(said.themes(), said.types(), all, said.conformsTo()));
    }

    private static Description contact(Description it, SourceSettings settings, Findings findings) {
        var said = it.responsibility();
        var name = settings.text(CONTACT_NAME).filter(text -> !text.isBlank());
        var email = settings.text(CONTACT_EMAIL).flatMap(Emails::read);
        if ((name.isEmpty() && email.isEmpty())
                || !said.contactPoints().isEmpty()
                || isSaid(findings, "contactPoint")) {
            return it;
        }
        findings.info("default-used", "contactPoint", email.or(() -> name).orElse(""));
        var contact = new ContactPoint(
                name.map(LocalizedText::indonesian).orElse(LocalizedText.NONE),
                email,
                Optional.empty(),
                Optional.empty());
        return it.with(new Responsibility(said.publisher(), said.creator(), List.of(contact)));
    }

    /** What a record says and cannot be used has left a finding. */
    private static boolean isSaid(Findings findings, String field) {
        return findings.toList().stream().anyMatch(it -> it.field().equals(field));
    }
}
