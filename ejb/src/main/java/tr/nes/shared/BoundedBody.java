package tr.nes.shared;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Reads a response body into memory up to a maximum length. */
public final class BoundedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> kept = BodySubscribers.ofByteArray();
    private final int longest;
    private long read;
    private Subscription source;

    private BoundedBody(int longest) {
        this.longest = longest;
    }

    /** @param longest in bytes; a longer response fails with an IOException */
    public static BodyHandler<byte[]> ofAtMost(int longest) {
        return answer -> new BoundedBody(longest);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return kept.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        kept.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        read += part.stream().mapToInt(ByteBuffer::remaining).sum();
        if (read <= longest) {
            kept.onNext(part);
        } else {
            source.cancel();
            kept.onError(new IOException("an answer of more than " + longest + " bytes"));
        }
    }

    @Override
    public void onError(Throwable broken) {
        kept.onError(broken);
    }

    @Override
    public void onComplete() {
        kept.onComplete();
    }
}
