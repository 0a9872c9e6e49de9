package id.satudata.hub.measurement;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.quality.Assessment;
import id.satudata.hub.quality.Dimension;
import id.satudata.hub.quality.Framework;
import id.satudata.hub.quality.Freshness;
import id.satudata.hub.revision.Revision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A published revision and what was measured of it, as it is kept.
 *
 * @param kept the assessment while the promise is kept
 */
record MeasuredEntry(Revision revision, Description description, Assessment kept) {

    private static final int LONGEST_TEXT = 300;

    static MeasuredEntry of(Revision revision, Description description, Assessment today) {
        return new MeasuredEntry(revision, description, today.on(LocalDate.MIN));
    }

    /** Values in the order of the columns of {@code REPLACE}. */
    Object[] row(CheckBits bits) {
        var publisher = publisher();
        return new Object[] {
            revision.entry().toString(),
            revision.sequence().value(),
            revision.name(),
            cut(description.wording().title().in("id").orElse(revision.name())),
            publisher.map(it -> Slug.of(it).value()).orElse(null),
            publisher.map(MeasuredEntry::cut).orElse(null),
            kept.score(Dimension.FINDABILITY),
            kept.score(Dimension.ACCESSIBILITY),
            kept.score(Dimension.INTEROPERABILITY),
            kept.score(Dimension.REUSABILITY),
            kept.score(Dimension.CONTEXTUALITY),
            kept.score(Dimension.STANDAR_DATA),
            kept.score(Dimension.METADATA),
            kept.score(Dimension.INTEROPERABILITAS),
            kept.score(Dimension.KODE_REFERENSI),
            kept.score(Dimension.AKURASI),
            kept.score(Dimension.KEUTUHAN),
            kept.score(Dimension.KETERKINIAN),
            kept.on(LocalDate.MAX).score(Dimension.KETERKINIAN),
            kept.freshness() instanceof Freshness.Promised it ? it.due() : null,
            bits.unmet(kept, Framework.MQA),
            bits.unmet(kept, Framework.SATU_DATA)
        };
    }

    /** Agencies are known by their name in the default language, as in the search. */
    private Optional<String> publisher() {
        return description.responsibility().publisher().flatMap(it -> it.name().in("id"));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }
}
