package org.foothold.triage.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CombinationsOfAnswersTest {
    private static final MeasuredSet FIRST_STEP = MeasuredSet.shipped("first-step");
    private static final MeasuredSet FULL_CONVERSATION = MeasuredSet.shipped("full-conversation");
    private static final CombinationSpace OF_FIRST_STEP = new CombinationSpace(FIRST_STEP);
    private static final CombinationSpace OF_FULL_CONVERSATION = new CombinationSpace(FULL_CONVERSATION);

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void eachHaveAStageInTheFirstStepAndAWorseOneNeverLowersIt(@ForAll @LongRange(min = 0, max = 200_000) long number) {
        assertThat(new CombinationCheck(FIRST_STEP)
                        .finding(OF_FIRST_STEP.at(number).answers(), number))
                .isEmpty();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void eachHaveAStageInTheFullConversationAndAWorseOneNeverLowersIt(
            @ForAll @LongRange(min = 0, max = 5_000_000) long number) {
        assertThat(new CombinationCheck(FULL_CONVERSATION)
                        .finding(OF_FULL_CONVERSATION.at(number).answers(), number))
                .isEmpty();
    }

    @Example
    void holdEveryPairOfTheFirstStepOnce() {
        assertThat(LongStream.range(0, OF_FIRST_STEP.pairs())
                        .mapToObj(OF_FIRST_STEP::at)
                        .allMatch(CombinationSpace.Combination::onTheWay))
                .isTrue();
        assertThat(OF_FIRST_STEP.triples()).isGreaterThan(OF_FIRST_STEP.pairs());
    }

    @Example
    void areTheSameEachTime() {
        assertThat(new CombinationSpace(FULL_CONVERSATION).at(123_456).answers())
                .isEqualTo(OF_FULL_CONVERSATION.at(123_456).answers());
    }
}
