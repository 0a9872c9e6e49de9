package id.satudata.hub.doors;

/** Datasets as other systems hand them in. */
final class Turtle {

    private Turtle() {}

    static String dataset(String name, String title) {
        return """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                <https://dinkes.example.go.id/data/%s> a dcat:Dataset ;
                    dct:title "%s"@id ;
                    dct:description "Menurut puskesmas di Kabupaten Buleleng."@id ;
                    dcat:keyword "kesehatan"@id .
                """.formatted(name, title);
    }
}
