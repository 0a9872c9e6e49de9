package id.satudata.hub.metadata;

import java.util.List;
import java.util.Optional;

/**
 * The canonical, DCAT-shaped description of one dataset (dcat:Dataset), whatever dialect its source spoke.
 *
 * @param surplus all the source said that the other components have no place for
 */
public record Description(
        EntryId id,
        Identity identity,
        Wording wording,
        Responsibility responsibility,
        Classification classification,
        Coverage coverage,
        Lifecycle lifecycle,
        AccessTerms access,
        SatuData satuData,
        List<Distribution> distributions,
        Surplus surplus) {

    public Description {
        distributions = List.copyOf(distributions);
    }

    /** An empty description to fill with the {@code with…} methods. */
    public static Description of(EntryId id) {
        return new Description(
                id,
                Identity.NONE,
                Wording.NONE,
                Responsibility.NONE,
                Classification.NONE,
                Coverage.NONE,
                Lifecycle.NONE,
                AccessTerms.NONE,
                SatuData.NONE,
                List.of(),
                Surplus.NONE);
    }

    /** The same description with this part in place of its own. */
    public Description with(Part changed) {
        return new Description(
                id,
                changed instanceof Identity it ? it : identity,
                changed instanceof Wording it ? it : wording,
                changed instanceof Responsibility it ? it : responsibility,
                changed instanceof Classification it ? it : classification,
                changed instanceof Coverage it ? it : coverage,
                changed instanceof Lifecycle it ? it : lifecycle,
                changed instanceof AccessTerms it ? it : access,
                changed instanceof SatuData it ? it : satuData,
                distributions,
                changed instanceof Surplus it ? it : surplus);
    }

    public Description withDistributions(List<Distribution> changed) {
        return new Description(
                id,
                identity,
                wording,
                responsibility,
                classification,
                coverage,
                lifecycle,
                access,
                satuData,
                changed,
                surplus);
    }

    /** What a description has exactly one of. */
    public sealed interface Part
            permits Identity,
                    Wording,
                    Responsibility,
                    Classification,
                    Coverage,
                    Lifecycle,
                    AccessTerms,
                    SatuData,
                    Surplus {}

    /**
     * What the dataset is called by machines.
     *
     * @param name short name used in addresses ({@code [a-z0-9_-]{2,100}}); the catalogue assigns it once and it never changes
     * @param sourceIri the dataset's own IRI at its source (prov:wasDerivedFrom)
     * @param peerIdentifiers identifiers other systems know it by (adms:identifier)
     * @param landingPage page about the dataset at its source (dcat:landingPage)
     */
    public record Identity(
            Optional<String> name, Optional<Iri> sourceIri, List<String> peerIdentifiers, Optional<Iri> landingPage)
            implements Part {
        static final Identity NONE = new Identity(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

        public Identity {
            peerIdentifiers = sorted(peerIdentifiers);
        }

        public Identity withName(String newName) {
            return new Identity(Optional.of(newName), sourceIri, peerIdentifiers, landingPage);
        }
    }

    /** What the dataset is called by people (dct:title, dct:description, dcat:keyword). */
    public record Wording(LocalizedText title, LocalizedText description, List<Keyword> keywords) implements Part {
        static final Wording NONE = new Wording(LocalizedText.NONE, LocalizedText.NONE, List.of());

        public Wording {
            keywords = sorted(keywords);
        }
    }

    /** Who answers for it (dct:publisher, dct:creator, dcat:contactPoint). */
    public record Responsibility(Optional<Agent> publisher, Optional<Agent> creator, List<ContactPoint> contactPoints)
            implements Part {
        static final Responsibility NONE = new Responsibility(Optional.empty(), Optional.empty(), List.of());

        public Responsibility {
            contactPoints = sorted(contactPoints);
        }
    }

    /** What it is about (dcat:theme, dct:type, dct:language, dct:conformsTo), as concept IRIs. */
    public record Classification(List<Iri> themes, List<Iri> types, List<Iri> languages, List<Iri> conformsTo)
            implements Part {
        static final Classification NONE = new Classification(List.of(), List.of(), List.of(), List.of());

        public Classification {
            themes = sorted(themes);
            types = sorted(types);
            languages = sorted(languages);
            conformsTo = sorted(conformsTo);
        }
    }

    /** Where and when it applies (dct:spatial, dct:temporal). */
    public record Coverage(List<Iri> spatial, Optional<PeriodOfTime> temporal) implements Part {
        static final Coverage NONE = new Coverage(List.of(), Optional.empty());

        public Coverage {
            spatial = sorted(spatial);
        }
    }

    /** Its editions (dct:issued, dct:modified, dcat:version, dct:accrualPeriodicity). */
    public record Lifecycle(
            Optional<PartialDate> issued,
            Optional<PartialDate> modified,
            Optional<String> version,
            Optional<Iri> frequency)
            implements Part {
        static final Lifecycle NONE =
                new Lifecycle(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Who may use it (dct:accessRights, dct:rights). */
    public record AccessTerms(Optional<Iri> accessRights, LocalizedText rights) implements Part {
        static final AccessTerms NONE = new AccessTerms(Optional.empty(), LocalizedText.NONE);
    }

    /** One order whatever the order of the source, and no repeats. */
    private static <T extends Comparable<? super T>> List<T> sorted(List<T> all) {
        return all.size() < 2
                ? List.copyOf(all)
                : all.stream().sorted().distinct().toList();
    }
}
