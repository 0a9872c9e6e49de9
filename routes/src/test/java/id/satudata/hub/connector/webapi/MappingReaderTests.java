package id.satudata.hub.connector.webapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTests {

    private static final URI ADDRESS = URI.create("https://api.contoh.go.id/v1");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /recrods                | {^format^: ^json^, ^recrods^: ^/a^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}}
            the document            | {^format^: ^json^, ^records^: ^/a^, ^fields^: {}}
            the document            | {^format^: ^json^, ^key^: ^/id^, ^fields^: {}}
            the document            | {^format^: ^json^
            the document            | {^format^: ^json^, ^format^: ^xml^}
            the document            | {} {}
            /format                 | {^format^: ^yaml^}
            /format                 | {^format^: 1}
            /records                | {^format^: ^json^, ^records^: ^a^, ^key^: ^/id^, ^fields^: {}}
            /records                | {^format^: ^json^, ^records^: ^/a~2^, ^key^: ^/id^, ^fields^: {}}
            /records                | {^format^: ^csv^, ^records^: ^x^, ^key^: ^id^, ^fields^: {}}
            /records                | {^format^: ^xml^, ^records^: ^//a[^, ^key^: ^id^, ^fields^: {}}
            /key                    | {^format^: ^xml^, ^records^: ^//a^, ^key^: ^dc:id^, ^fields^: {}}
            /key                    | {^format^: ^xml^, ^records^: ^//a^, ^key^: ^$x^, ^fields^: {}}
            /key                    | {^format^: ^xml^, ^records^: ^//a^, ^key^: ^nonsense(a)^, ^fields^: {}}
            /key                    | {^format^: ^json^, ^records^: ^/a^, ^key^: 7, ^fields^: {}}
            /key                    | {^format^: ^json^, ^records^: ^/a^, ^key^: [], ^fields^: {}}
            /fields                 | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: []}
            /fields/titel           | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {^titel^: ^/t^}}
            /fields/judul           | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {^judul^: ^t^}}
            /fields/judul/split     | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {^judul^: {^from^: ^/t^, ^split^: ^^}}}
            /fields/judul/splitt    | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {^judul^: {^from^: ^/t^, ^splitt^: ^,^}}}
            /fields/judul/template  | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {^judul^: {^template^: ^{a^}}}
            /fields/judul/1         | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {^judul^: [^/a^, ^b^]}}
            /fields/lainnya.a b     | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {^lainnya.a b^: ^/t^}}
            /fields                 | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {^cakupanWaktu^: ^/t^, ^cakupanWaktu.mulai^: ^/t^}}
            /distributions/fields/u | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^distributions^: {^fields^: {^u^: ^/t^}}}
            /distributions          | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^distributions^: {}}
            /distributions/each     | {^format^: ^csv^, ^key^: ^id^, ^fields^: {}, ^distributions^: {^each^: ^x^, ^fields^: {}}}
            /pager/kind             | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^pager^: {^kind^: ^scroll^}}
            /pager                  | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^pager^: {^kind^: ^cursor^}}
            /pager/first            | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^pager^: {^kind^: ^page^, ^first^: -1}}
            /pager/size             | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^pager^: {^kind^: ^page^, ^sizeParameter^: ^n^, ^size^: 0}}
            /pager                  | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^pager^: {^kind^: ^page^, ^size^: 10}}
            /encoding               | {^format^: ^json^, ^encoding^: ^utf-99^}
            /delimiter              | {^format^: ^csv^, ^delimiter^: ^;;^}
            /headers/Host           | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^headers^: {^Host^: ^x^}}
            /headers/X              | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^headers^: {^X^: ^a\\r\\nY: b^}}
            /headers/X              | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^headers^: {^X^: ^{secret:key}^}}
            /headers/X              | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^headers^: {^X^: ^{setting:token}^}}
            /headers/X              | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^headers^: {^X^: ^{secret:terbuka}^}}
            /fields/judul/template  | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {^judul^: {^template^: ^{secret:token}^}}}
            /address                | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^address^: ^http://169.254.169.254/^}
            /address                | {^format^: ^json^, ^records^: ^/a^, ^key^: ^/id^, ^fields^: {}, ^address^: ^{source}/{page}^}
            """)
    void refusesAndNamesThePlace(String place, String mapping) {
        assertThatThrownBy(() -> read(mapping.replace('^', '"')))
                .isInstanceOf(BadMapping.class)
                .message()
                .startsWith(place + ":")
                .doesNotContain("rahasia");
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertThatThrownBy(() -> read("{\"fields\": " + "[".repeat(50) + "]".repeat(50) + "}"))
                .isInstanceOf(BadMapping.class);
        assertThatThrownBy(() -> read("{\"comment\": \"" + "x".repeat(20_000) + "\"}"))
                .isInstanceOf(BadMapping.class);
    }

    @Test
    void takesAllThatMayStand() {
        assertThatCode(() -> read("""
                        {"comment": "x", "format": "json", "records": "/a", "key": "/id", "total": "/n", "error": "/e",
                         "empty": {"at": "/s", "is": 0}, "address": "{source}/list?k={setting:terbuka}",
                         "pager": {"kind": "offset", "parameter": "o", "first": 5, "sizeParameter": "n", "size": 50},
                         "parameters": {"token": "{secret:token}"}, "headers": {"Authorization": "Bearer {secret:token}"},
                         "fields": {"judul": "/t", "lainnya.x-1": {"template": "{setting:terbuka}/{/a/0}"}}}
                        """)).doesNotThrowAnyException();
    }

    private static void read(String mapping) throws BadMapping {
        MappingReader.read(
                mapping, Mappings.source(ADDRESS, mapping.substring(0, 1), Map.of("token", "rahasia", "terbuka", "x")));
    }
}
