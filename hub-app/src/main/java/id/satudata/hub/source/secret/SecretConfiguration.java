package id.satudata.hub.source.secret;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecretProperties.class)
class SecretConfiguration {

    @Bean
    KeyFile sourceKeys(SecretProperties properties, Clock clock) {
        return new KeyFile(properties.path(), new SecureRandom(), clock);
    }

    @Bean
    StoredSettings storedSettings(KeyFile keys, JdbcClient jdbc, Clock clock) {
        return new StoredSettings(new SecretRows(jdbc, clock), new Sealer(keys, new SecureRandom()));
    }

    @Bean
    NoticeSecrets noticeSecrets(KeyFile keys, JdbcClient jdbc, Clock clock) {
        return new NoticeSecrets(new SecretRows(jdbc, clock), new Sealer(keys, new SecureRandom()));
    }

    @Bean
    @Profile("!verify & !views & !backup")
    SealingAtStart sealingAtStart(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            StoredSettings settings,
            NoticeSecrets notices,
            KeyFile keys) {
        return new SealingAtStart(jdbc, new TransactionTemplate(transactions), settings, notices, keys);
    }
}
