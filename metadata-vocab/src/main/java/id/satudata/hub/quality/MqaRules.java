package id.satudata.hub.quality;

import static id.satudata.hub.quality.Dimension.ACCESSIBILITY;
import static id.satudata.hub.quality.Dimension.CONTEXTUALITY;
import static id.satudata.hub.quality.Dimension.FINDABILITY;
import static id.satudata.hub.quality.Dimension.INTEROPERABILITY;
import static id.satudata.hub.quality.Dimension.REUSABILITY;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.profile.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The 405 points of the metadata quality assessment of data.europa.eu. A dataset is as good as its best distribution: the
 * checks of files are all made on that one.
 */
final class MqaRules {

    private static final String ACCESS_RIGHTS = "http://publications.europa.eu/resource/authority/access-right/";

    private final Concepts concepts;
    private final ApplicationProfile dcatAp;
    private final Formats formats;

    MqaRules(Concepts concepts, ApplicationProfile dcatAp) {
        this.concepts = concepts;
        this.dcatAp = dcatAp;
        this.formats = new Formats(concepts);
    }

    List<Checked> checked(Measured it) {
        var dataset = it.about();
        return Stream.concat(
                        ofDataset(it).stream().map(rule -> rule.checked(dataset)), best(dataset, it.reachability()))
                .toList();
    }

    private Stream<Checked> best(About dataset, Reachability reachability) {
        var rules = ofFile(reachability);
        return dataset
                .things(DCAT.distribution)
                .sorted(Comparator.comparing(it -> it.thing().toString()))
                .map(file -> rules.stream().map(rule -> rule.checked(file)).toList())
                .max(Comparator.comparingInt(MqaRules::earned))
                .orElseGet(() -> rules.stream()
                        .map(rule -> new Checked(rule.check(), Answer.UNMET))
                        .toList())
                .stream();
    }

    private static int earned(List<Checked> checks) {
        return checks.stream().mapToInt(Checked::earned).sum();
    }

    private List<Rule<About>> ofDataset(Measured measured) {
        return List.of(
                Rule.met(FINDABILITY, "keyword", 30, "keyword", it -> it.says(DCAT.keyword)),
                Rule.met(FINDABILITY, "theme", 30, "theme", it -> it.says(DCAT.theme)),
                Rule.met(FINDABILITY, "spatial", 20, "spatial", it -> it.says(DCTerms.spatial)),
                Rule.met(FINDABILITY, "temporal", 20, "temporal", it -> it.says(DCTerms.temporal)),
                Rule.met(INTEROPERABILITY, "dcat-ap", 30, "dataset", it -> conforms(measured)),
                Rule.met(REUSABILITY, "access-rights", 10, "accessRights", it -> it.says(DCTerms.accessRights)),
                Rule.met(
                        REUSABILITY,
                        "access-rights-vocabulary",
                        5,
                        "accessRights",
                        it -> it.namesOf(DCTerms.accessRights, ACCESS_RIGHTS)),
                Rule.met(REUSABILITY, "contact-point", 20, "contactPoint", it -> it.says(DCAT.contactPoint)),
                Rule.met(REUSABILITY, "publisher", 10, "publisher", it -> it.says(DCTerms.publisher)),
                Rule.met(CONTEXTUALITY, "rights", 5, "rights", it -> saysItOrAFile(it, DCTerms.rights)),
                Rule.met(CONTEXTUALITY, "issued", 5, "issued", it -> saysItOrAFile(it, DCTerms.issued)),
                Rule.met(CONTEXTUALITY, "modified", 5, "modified", it -> saysItOrAFile(it, DCTerms.modified)));
    }

    private List<Rule<About>> ofFile(Reachability reachability) {
        return List.of(
                Rule.of(ACCESSIBILITY, "access-url-reachable", 50, "accessURL", reached(DCAT.accessURL, reachability)),
                Rule.met(ACCESSIBILITY, "download-url", 20, "downloadURL", it -> it.says(DCAT.downloadURL)),
                Rule.of(
                        ACCESSIBILITY,
                        "download-url-reachable",
                        30,
                        "downloadURL",
                        reached(DCAT.downloadURL, reachability)),
                Rule.met(INTEROPERABILITY, "format", 20, "format", it -> it.says(DCTerms.format)),
                Rule.met(INTEROPERABILITY, "media-type", 10, "mediaType", it -> it.says(DCAT.mediaType)),
                Rule.met(INTEROPERABILITY, "format-vocabulary", 10, "format", formats::areControlled),
                Rule.met(INTEROPERABILITY, "non-proprietary", 20, "format", formats::areNonProprietary),
                Rule.met(INTEROPERABILITY, "machine-readable", 20, "format", formats::areMachineReadable),
                Rule.met(REUSABILITY, "licence", 20, "license", it -> it.says(DCTerms.license)),
                Rule.met(REUSABILITY, "licence-vocabulary", 10, "license", this::hasKnownLicence),
                Rule.met(CONTEXTUALITY, "byte-size", 5, "byteSize", it -> it.says(DCAT.byteSize)));
    }

    private static Function<About, Answer> reached(Property address, Reachability reachability) {
        return file -> {
            var answers = file.iris(address).map(reachability::of).toList();
            if (answers.isEmpty() || answers.contains(Answer.UNMET)) {
                return Answer.UNMET;
            }
            return answers.contains(Answer.NOT_CHECKED) ? Answer.NOT_CHECKED : Answer.MET;
        };
    }

    private boolean hasKnownLicence(About file) {
        return file.iris(DCTerms.license)
                .anyMatch(it -> concepts.licences().byIri(it).isPresent());
    }

    private boolean conforms(Measured it) {
        return dcatAp.judge(it.graph()) instanceof Verdict.Conforms;
    }

    private static boolean saysItOrAFile(About dataset, Property property) {
        return dataset.says(property) || dataset.things(DCAT.distribution).anyMatch(it -> it.says(property));
    }
}
