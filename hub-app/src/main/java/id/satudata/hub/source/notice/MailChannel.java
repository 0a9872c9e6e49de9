package id.satudata.hub.source.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.source.RunNotice;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.URI;
import java.time.ZoneId;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Reports by mail: each to one recipient, as text and as HTML. */
final class MailChannel implements Channel {

    private final JavaMailSender server;
    private final String from;
    private final IriSpace addresses;
    private final ZoneId zone;

    MailChannel(JavaMailSender server, String from, IriSpace addresses, ZoneId zone) {
        this.server = server;
        this.from = from;
        this.addresses = addresses;
        this.zone = zone;
    }

    @Override
    public String place(String recipient) {
        return "mail";
    }

    @Override
    public void deliver(RunNotice notice, RunSummary summary) throws Undelivered {
        var text = new NoticeText(summary, zone);
        var message = server.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, UTF_8.name());
            helper.setFrom(from);
            helper.setTo(notice.recipient());
            helper.setSubject(text.subject());
            helper.setText(text.plain(), text.html());
            message.setHeader("Message-ID", "<" + notice.deliveryId() + "@" + host() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            server.send(message);
        } catch (MessagingException e) {
            throw Undelivered.forGood("The mail could not be written: " + e.getMessage(), e);
        } catch (MailException e) {
            throw undelivered(e);
        }
    }

    private String host() {
        return URI.create(addresses.base().value()).getHost();
    }

    private static Undelivered undelivered(MailException fault) {
        var words = "The mail server did not take it: " + root(fault);
        if (fault instanceof MailSendException it) {
            for (var one : it.getMessageExceptions()) {
                if (isForGood(one)) {
                    return Undelivered.forGood(words, fault);
                }
            }
        }
        return Undelivered.forNow(words, fault);
    }

    /** Whether the server says that there is no such recipient; of one that has no room at present it does not. */
    private static boolean isForGood(Exception fault) {
        return fault instanceof SendFailedException it
                && it.getInvalidAddresses() != null
                && it.getInvalidAddresses().length > 0;
    }

    private static String root(MailException fault) {
        var words = String.valueOf(fault.getMessage());
        if (fault instanceof MailSendException it && it.getMessageExceptions().length > 0) {
            Throwable deepest = it.getMessageExceptions()[0];
            while (deepest instanceof MessagingException message && message.getNextException() != null) {
                deepest = message.getNextException();
            }
            words = String.valueOf(deepest.getMessage());
        }
        return words;
    }
}
