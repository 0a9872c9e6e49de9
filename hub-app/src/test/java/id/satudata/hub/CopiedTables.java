package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.json.JsonMapper;

/** Datasets of an impostor, who repeats the checksum of a file of somebody else; each is told by its entry. */
record CopiedTables(OwnHub hub) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String ofOpenData(String checksum) throws Exception {
        return submit("peniru", """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX spdx: <http://spdx.org/rdf/terms#>
                <https://peniru.example.go.id/data/1> a dcat:Dataset ;
                    dct:title "Salinan"@id ; dct:description "Menurut kecamatan."@id ;
                    dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <https://peniru.example.go.id/a.csv> ;
                        dcat:accessURL <https://peniru.example.go.id/a> ;
                        spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
                            spdx:checksumValue "%s" ] ] .
                """.formatted(checksum));
    }

    String ofRestrictedData(String checksum, String address) throws Exception {
        return submit("peniru-terbatas", """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX spdx: <http://spdx.org/rdf/terms#>
                <https://peniru.example.go.id/data/2> a dcat:Dataset ;
                    dct:title "Salinan terbatas"@id ; dct:description "Menurut kecamatan."@id ;
                    dct:accessRights "terbatas" ;
                    dcat:distribution <https://peniru.example.go.id/data/2/csv> .
                <https://peniru.example.go.id/data/2/csv> a dcat:Distribution ; dcat:downloadURL <%s> ; dcat:accessURL <%s> ;
                    spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
                        spdx:checksumValue "%s" ] .
                """.formatted(address, address, checksum));
    }

    private String submit(String record, String turtle) throws Exception {
        var answer = hub.post("/api/v1/submissions", "text/turtle", turtle, "X-Record-Key:" + record);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("entry").asString("");
    }
}
