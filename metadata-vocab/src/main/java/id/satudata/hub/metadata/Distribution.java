package id.satudata.hub.metadata;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One way to get a dataset's data (dcat:Distribution).
 *
 * @param address where it is
 * @param form how it is written
 * @param license its licence (dct:license), a concept's IRI where the licence is known
 */
public record Distribution(
        DistributionId id,
        LocalizedText title,
        LocalizedText description,
        Address address,
        Form form,
        Optional<Iri> license,
        Optional<PartialDate> issued,
        Optional<PartialDate> modified,
        Optional<DataService> service) {

    /**
     * Where the data is: DCAT-AP asks for an access address, so a download address, the file itself, serves as both where
     * it is all that is known.
     */
    public record Address(Optional<Iri> accessUrl, Optional<Iri> downloadUrl) {

        public Address {
            accessUrl = accessUrl.isPresent() ? accessUrl : downloadUrl;
        }

        public Optional<Iri> preferred() {
            return downloadUrl.or(() -> accessUrl);
        }
    }

    /** How the data is written. */
    public record Form(
            Optional<Iri> format,
            Optional<Iri> mediaType,
            OptionalLong byteSize,
            Optional<Checksum> checksum,
            Optional<TableSchema> table,
            List<Iri> conformsTo) {

        public static final Form UNKNOWN = new Form(
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        public Form {
            conformsTo = conformsTo.stream().sorted().distinct().toList();
        }
    }

    public static Distribution at(DistributionId id, Address address) {
        return new Distribution(
                id,
                LocalizedText.NONE,
                LocalizedText.NONE,
                address,
                Form.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
