package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Calls out one message, once; redirects are not followed, since nobody checked where they lead. */
@Component
class HookCall {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int GONE = 410;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final HookAddresses addresses;
    private final Clock clock;

    HookCall(HookAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** What became of a call. */
    sealed interface Outcome {

        /** The receiver took it. */
        record Taken() implements Outcome {}

        /** The receiver is gone for good and wants no more (410). */
        record Gone() implements Outcome {}

        /** It was not taken; another time it may be. */
        record NotTaken(String reason) implements Outcome {}
    }

    Outcome call(HookTarget target, HookMessage message) {
        try {
            URI address = addresses.usable(target.url());
            HttpResponse<Void> answer = http.send(request(address, target, message), BodyHandlers.discarding());
            int status = answer.statusCode();
            if (status >= 200 && status < 300) {
                return new Outcome.Taken();
            }
            return status == GONE ? new Outcome.Gone() : new Outcome.NotTaken("It answered " + status + ".");
        } catch (WebhookError.Unusable unusable) {
            return new Outcome.NotTaken(String.valueOf(unusable.getMessage()));
        } catch (IOException e) {
            return new Outcome.NotTaken(e.getClass().getSimpleName() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.NotTaken("This node was stopped.");
        }
    }

    private HttpRequest request(URI address, HookTarget target, HookMessage message) {
        String id = "msg_" + message.id();
        long timestamp = clock.now().getEpochSecond();
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Crossing")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(timestamp))
                .POST(BodyPublishers.ofString(message.body()));
        String secret = target.secret();
        return secret == null
                ? request.build()
                : request.header("webhook-signature", HookSignature.of(secret, id, timestamp, message.body()))
                        .build();
    }
}
