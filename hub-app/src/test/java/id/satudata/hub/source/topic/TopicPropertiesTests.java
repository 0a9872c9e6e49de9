package id.satudata.hub.source.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class TopicPropertiesTests {

    @Test
    void takesTheSettingsOfTheClientFromVariablesOfTheEnvironment() {
        var properties = bound(Map.of(
                "HUB_INTAKE_KAFKA_BROKERS", "kafka:9093",
                "HUB_INTAKE_KAFKA_TOPICS", "dinkes,disdik",
                "HUB_INTAKE_KAFKA_CLIENT_SECURITY_PROTOCOL", "SASL_SSL",
                "HUB_INTAKE_KAFKA_CLIENT_SASL_JAAS_CONFIG", "rahasia"));

        assertThat(properties.topics()).containsExactlyInAnyOrder("dinkes", "disdik");
        assertThat(properties.client())
                .isEqualTo(Map.of("security.protocol", "SASL_SSL", "sasl.jaas.config", "rahasia"));
        assertThat(properties.rest()).isEqualTo(Duration.ofSeconds(10));
        assertThat(properties.messageSize().toMegabytes()).isEqualTo(1);
    }

    @Test
    void showsNoSecret() {
        var properties = bound(Map.of(
                "HUB_INTAKE_KAFKA_BROKERS", "kafka:9093", "HUB_INTAKE_KAFKA_CLIENT_SASL_JAAS_CONFIG", "rahasia"));

        assertThat(properties.toString()).doesNotContain("rahasia").contains("kafka:9093");
        assertThat(properties.settings().toString()).doesNotContain("rahasia").contains("sasl.jaas.config");
    }

    @Test
    void leavesWhatItsPromiseRestsOnToNobody() {
        var properties = bound(Map.of("HUB_INTAKE_KAFKA_CLIENT_ENABLE_AUTO_COMMIT", "true"));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(properties::settings)
                .withMessageContaining("enable.auto.commit");
    }

    @Test
    void restsForNoLongerThanKafkaWaitsForAConsumer() {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(Map.of("HUB_INTAKE_KAFKA_REST", "6m")));
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bound(Map.of("HUB_INTAKE_KAFKA_TOGETHER", "0")));
    }

    @Test
    void isOffWithoutBrokers() {
        assertThat(isOn("")).isFalse();
        assertThat(isOn(" ")).isFalse();
        assertThat(isOn("kafka:9093")).isTrue();
    }

    private static boolean isOn(String brokers) {
        return TopicsConfigured.isOn(new MockEnvironment().withProperty("hub.intake.kafka.brokers", brokers));
    }

    private static TopicProperties bound(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("hub.intake.kafka", TopicProperties.class);
    }
}
