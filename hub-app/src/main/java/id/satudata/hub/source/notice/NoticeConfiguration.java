package id.satudata.hub.source.notice;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.source.NoticeDesk;
import id.satudata.hub.source.secret.NoticeSecrets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeProperties.class)
class NoticeConfiguration {

    /** The mail server; nothing where the hub has none, and then nobody may be promised a mail. */
    private static Optional<JavaMailSender> server(
            ObjectProvider<JavaMailSender> servers, NoticeProperties properties) {
        var server = Optional.ofNullable(servers.getIfAvailable())
                .filter(_ -> !properties.from().isBlank());
        if (server.isEmpty() && !properties.mail().isEmpty()) {
            throw new IllegalStateException("hub.source.notice.mail names recipients, but there is no mail server: set"
                    + " spring.mail.host and hub.source.notice.from");
        }
        return server;
    }

    @Bean
    Channels noticeChannels(
            ObjectProvider<JavaMailSender> servers,
            EgressClient egress,
            NoticePlans plans,
            NoticeProperties properties,
            IriSpace addresses,
            Clock clock,
            @Value("${hub.portal.time-zone:Asia/Makassar}") ZoneId zone) {
        var mail = server(servers, properties).map(it -> new MailChannel(it, properties.from(), addresses, zone));
        return new Channels(mail, new WebhookChannel(egress, plans, clock));
    }

    @Bean
    NoticeDesk noticeDesk(
            NoticePlans plans,
            NoticeRows rows,
            NoticeSecrets secrets,
            NoticeOutbox outbox,
            EgressClient egress,
            PlatformTransactionManager transactions,
            Channels channels) {
        return new KeptNotices(
                plans,
                rows,
                secrets,
                outbox,
                egress,
                new TransactionTemplate(transactions),
                channels.mail().isPresent());
    }
}
