package id.satudata.hub.catalog;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose catalogue this is.
 *
 * @param publicUrl the address everyone reaches the hub by; every IRI starts with it, so it must never change
 * @param publisher the government that publishes the catalogue
 * @param regionCode Kemendagri code of the region, such as {@code 51.08}
 */
@Validated
@ConfigurationProperties("hub.catalog")
record CatalogProperties(
        @Pattern(regexp = "https?://[^\\s/]+(/[^\\s?#]*)?") @DefaultValue("http://localhost:8080")
        String publicUrl,

        @Valid @DefaultValue Title title,
        @Valid @DefaultValue Summary description,
        @NotBlank @DefaultValue("Pemerintah Daerah") String publisher,
        @DefaultValue("") String contactEmail,

        @Pattern(regexp = "([0-9]{2}(\\.[0-9]{2,4}){0,3})?") @DefaultValue("")
        String regionCode) {

    /** The catalogue's name in both languages. */
    record Title(
            @NotBlank @DefaultValue("Katalog Satu Data") String id,
            @NotBlank @DefaultValue("Satu Data Catalogue") String en) {}

    /** One sentence about the catalogue in both languages. */
    record Summary(
            @NotBlank @DefaultValue("Data terbuka pemerintah daerah, dari semua perangkat daerah di satu tempat.")
            String id,

            @NotBlank @DefaultValue("Open data of the local government, from all its agencies in one place.")
            String en) {}

    IriSpace space() {
        return new IriSpace(Iri.of(publicUrl.replaceFirst("/+$", "")));
    }

    CatalogIdentity identity() {
        return new CatalogIdentity(
                space().catalog(),
                LocalizedText.of("id", title.id).with("en", title.en),
                LocalizedText.of("id", description.id).with("en", description.en),
                publisher,
                Optional.of(contactEmail).filter(it -> !it.isBlank()),
                Optional.of(regionCode).filter(it -> !it.isBlank()));
    }
}
