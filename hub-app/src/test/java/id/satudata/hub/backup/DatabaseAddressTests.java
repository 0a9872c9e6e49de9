package id.satudata.hub.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.embedded.DatabaseEndpoint;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAddressTests {

    @Test
    void readsTheAddressesTheDriverReads() {
        assertThat(address("jdbc:mariadb://127.0.0.1:3307/hub"))
                .isEqualTo(new DatabaseAddress("127.0.0.1", 3307, "hub", Map.of()));
        assertThat(address("jdbc:mariadb://db.contoh.go.id/hub_2?sslMode=trust&connectTimeout=5"))
                .isEqualTo(new DatabaseAddress(
                        "db.contoh.go.id", 3306, "hub_2", Map.of("sslMode", "trust", "connectTimeout", "5")));
        assertThat(address("jdbc:mariadb:sequential://a:1,b:2/hub"))
                .isEqualTo(new DatabaseAddress("a", 1, "hub", Map.of()));
        assertThat(address("jdbc:mariadb://[::1]:3306/hub"))
                .isEqualTo(new DatabaseAddress("::1", 3306, "hub", Map.of()));
    }

    @Test
    void refusesAnAddressItCannotReadWithoutRepeatingIt() {
        assertThatThrownBy(() -> address("jdbc:mariadb://address=(host=a)/hub?password=rahasia"))
                .isInstanceOf(BackupFailed.class)
                .hasMessageNotContaining("rahasia");
    }

    @Test
    void encryptsAsTheDriverDoes() {
        assertThat(options("jdbc:mariadb://a/hub")).contains("\nskip-ssl");
        assertThat(options("jdbc:mariadb://a/hub?sslMode=trust")).contains("\ndisable-ssl-verify-server-cert");
        assertThat(options("jdbc:mariadb://a/hub?sslMode=verify-full&serverSslCert=/etc/ca.pem"))
                .contains("\nssl-verify-server-cert\nssl-ca=\"/etc/ca.pem\"");
    }

    @Test
    void quotesWhatWouldEndAValue() {
        var options = address("jdbc:mariadb://a/hub").options("hub", "a\"b\\c #d\ne");

        assertThat(options).contains("password=\"a\\\"b\\\\c #d\\ne\"\n");
    }

    private static String options(String url) {
        return address(url).options("hub", "rahasia");
    }

    private static DatabaseAddress address(String url) {
        return DatabaseAddress.of(new DatabaseEndpoint(url, "hub", "rahasia"));
    }
}
