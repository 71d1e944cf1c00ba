package tr.nes.callcentre;

import java.io.Serializable;
import java.util.List;
import tr.nes.notification.SentMessage;

/** What happened between a person and the call centre before; each list newest first. */
public record PersonHistory(List<PastCall> calls, List<ProposalView> proposals, List<SentMessage> messages)
        implements Serializable {}
