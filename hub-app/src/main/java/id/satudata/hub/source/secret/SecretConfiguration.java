package id.satudata.hub.source.secret;

import id.satudata.hub.sealing.Sealer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

    @Bean
    StoredSettings storedSettings(Sealer sealer, JdbcClient jdbc, Clock clock) {
        return new StoredSettings(new SecretRows(jdbc, clock), sealer);
    }

    @Bean
    NoticeSecrets noticeSecrets(Sealer sealer, JdbcClient jdbc, Clock clock) {
        return new NoticeSecrets(new SecretRows(jdbc, clock), sealer);
    }

    @Bean
    @Profile("!verify & !views & !backup")
    SealingAtStart sealingAtStart(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            StoredSettings settings,
            NoticeSecrets notices,
            Sealer sealer) {
        return new SealingAtStart(jdbc, new TransactionTemplate(transactions), settings, notices, sealer);
    }
}
