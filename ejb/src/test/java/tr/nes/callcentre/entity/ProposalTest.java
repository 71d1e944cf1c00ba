package tr.nes.callcentre.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.callcentre.ProposalState;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final HolderId AGENT = new HolderId(UUID.randomUUID());
    private static final HolderId OTHER = new HolderId(UUID.randomUUID());

    static Stream<Arguments> pairs() {
        return Arrays.stream(ProposalState.values())
                .flatMap(from -> Arrays.stream(ProposalState.values())
                        .filter(to -> to != ProposalState.OPEN)
                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whenStateChanges_thenOnlyAsNamed(ProposalState from, ProposalState to) {
        Proposal proposal = in(from);
        if (from.successors().contains(to)) {
            assertThatCode(() -> become(proposal, to)).doesNotThrowAnyException();
            assertThat(proposal.state()).isEqualTo(to);
            assertThat(proposal.openFor()).isNull();
        } else {
            assertThatThrownBy(() -> become(proposal, to)).isInstanceOf(IllegalStateException.class);
            assertThat(proposal.state()).isEqualTo(from);
        }
    }

    private static Proposal in(ProposalState state) {
        SupportCall call = new SupportCall(AGENT, OTHER, NOW);
        Proposal proposal = Proposal.phone(call, AGENT, new MobilePhone("5000000009"), NOW);
        if (ProposalState.APPROVED.successors().contains(state)) {
            become(proposal, ProposalState.APPROVED);
        }
        if (state != ProposalState.OPEN) {
            become(proposal, state);
        }
        return proposal;
    }

    private static void become(Proposal proposal, ProposalState state) {
        switch (state) {
            case APPROVED -> proposal.approve(OTHER, NOW);
            case REJECTED -> proposal.reject(OTHER, "Ses uymuyor.", NOW);
            case EXPIRED -> proposal.expire();
            case DONE -> proposal.done();
            case FAILED -> proposal.fail("NotInThisState");
            case OPEN -> throw new IllegalArgumentException();
        }
    }
}
