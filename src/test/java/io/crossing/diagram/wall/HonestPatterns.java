package io.crossing.diagram.wall;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/** Typical patterns of everyday diagrams, drawn here: approvals, orders, deadlines, rounds, parts side by side, calls. */
public final class HonestPatterns {

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        add(
                "Sequence",
                start -> start.userTask("Task_Write")
                        .name("Write it")
                        .userTask("Task_Send")
                        .name("Send it")
                        .endEvent()
                        .done());
        add(
                "Choice",
                start -> start.exclusiveGateway("Gateway_Large")
                        .name("Is it large?")
                        .condition("yes", "${amount > 1000}")
                        .userTask("Task_Approve")
                        .name("Approve it")
                        .endEvent()
                        .moveToNode("Gateway_Large")
                        .endEvent()
                        .done());
        add(
                "FourEyes",
                start -> start.userTask("Task_Enter")
                        .name("Enter the payment")
                        .camundaAssignee("${lead}")
                        .userTask("Task_Release")
                        .name("Release the payment")
                        .camundaCandidateGroups("finance")
                        .exclusiveGateway("Gateway_Released")
                        .name("Released?")
                        .condition("yes", "${released}")
                        .endEvent()
                        .moveToNode("Gateway_Released")
                        .condition("no", "${not released}")
                        .connectTo("Task_Enter")
                        .done());
        add(
                "HolidayRequest",
                start -> start.userTask("Task_Ask")
                        .name("Ask for days off")
                        .camundaFormRef("Ask")
                        .camundaFormRefBinding("deployment")
                        .userTask("Task_Decide")
                        .name("Decide")
                        .camundaDueDate("P3D")
                        .exclusiveGateway("Gateway_Granted")
                        .name("Granted?")
                        .condition("yes", "${granted}")
                        .userTask("Task_Enter")
                        .name("Enter it")
                        .endEvent()
                        .moveToNode("Gateway_Granted")
                        .endEvent("End_Refused")
                        .done());
        add(
                "SideBySide",
                start -> start.parallelGateway("Gateway_Fork")
                        .userTask("Task_Room")
                        .name("Book the room")
                        .parallelGateway("Gateway_Join")
                        .moveToNode("Gateway_Fork")
                        .userTask("Task_Guests")
                        .name("Invite the guests")
                        .connectTo("Gateway_Join")
                        .endEvent()
                        .done());
        add(
                "SomeOfMany",
                start -> start.inclusiveGateway("Gateway_Which")
                        .name("What is needed?")
                        .condition("a car", "${car}")
                        .userTask("Task_Car")
                        .name("Order a car")
                        .inclusiveGateway("Gateway_All")
                        .moveToNode("Gateway_Which")
                        .condition("a laptop", "${laptop}")
                        .userTask("Task_Laptop")
                        .name("Order a laptop")
                        .connectTo("Gateway_All")
                        .endEvent()
                        .done());
        add(
                "Reminder",
                start -> start.userTask("Task_Answer")
                        .name("Answer the letter")
                        .boundaryEvent("Timer_Remind")
                        .name("Two days on")
                        .cancelActivity(false)
                        .timerWithDuration("P2D")
                        .userTask("Task_Remind")
                        .name("Remind them")
                        .endEvent()
                        .moveToActivity("Task_Answer")
                        .endEvent()
                        .done());
        add(
                "Deadline",
                start -> start.userTask("Task_Offer")
                        .name("Make an offer")
                        .boundaryEvent("Timer_Late")
                        .name("Too late")
                        .timerWithDuration("P10D")
                        .endEvent("End_Late")
                        .moveToActivity("Task_Offer")
                        .endEvent()
                        .done());
        add(
                "DeadlineOfAStage",
                start -> start.subProcess("Stage_Offer")
                        .name("Offer")
                        .embeddedSubProcess()
                        .startEvent()
                        .userTask("Task_Make")
                        .name("Make it")
                        .endEvent()
                        .subProcessDone()
                        .boundaryEvent("Timer_Stage")
                        .cancelActivity(false)
                        .timerWithDuration("P5D")
                        .endEvent()
                        .moveToActivity("Stage_Offer")
                        .endEvent()
                        .done());
        add(
                "Wait",
                start -> start.intermediateCatchEvent("Event_Wait")
                        .name("A week has passed")
                        .timerWithDuration("P7D")
                        .userTask("Task_Look")
                        .name("Look again")
                        .endEvent()
                        .done());
        add(
                "WaitUntil",
                start -> start.intermediateCatchEvent("Event_Until")
                        .name("The day has come")
                        .timerWithDate("${until}")
                        .userTask("Task_Begin")
                        .name("Begin")
                        .endEvent()
                        .done());
        add(
                "Letter",
                start -> start.receiveTask("Task_Receive")
                        .name("Wait for the letter")
                        .message("LetterCame")
                        .userTask("Task_File")
                        .name("File it")
                        .endEvent()
                        .done());
        add(
                "CorrelatedMessage",
                start -> start.intermediateCatchEvent("Event_Paid")
                        .name("Paid")
                        .message("Paid")
                        .userTask("Task_Ship")
                        .name("Ship it")
                        .endEvent()
                        .done());
        add(
                "WhatComesFirst",
                start -> start.eventBasedGateway()
                        .id("Gateway_First")
                        .intermediateCatchEvent("Event_Answer")
                        .name("Answered")
                        .message("Answered")
                        .endEvent("End_Answered")
                        .moveToNode("Gateway_First")
                        .intermediateCatchEvent("Event_Days")
                        .name("Ten days on")
                        .timerWithDuration("P10D")
                        .endEvent("End_Silent")
                        .done());
        add("StartedByMessage", HonestPatterns::startedByMessage);
        add(
                "ForEach",
                start -> start.subProcess("Each_Team")
                        .name("Ask each team")
                        .embeddedSubProcess()
                        .startEvent()
                        .userTask("Task_Team")
                        .name("Say yes")
                        .camundaAssignee("${rollout.teamLead(team)}")
                        .endEvent()
                        .subProcessDone()
                        .multiInstance()
                        .parallel()
                        .camundaCollection("${rollout.teamsInScope()}")
                        .camundaElementVariable("team")
                        .multiInstanceDone()
                        .endEvent()
                        .done());
        add(
                "OneAfterTheOther",
                start -> start.userTask("Task_Sign")
                        .name("Sign it")
                        .multiInstance()
                        .sequential()
                        .cardinality("3")
                        .multiInstanceDone()
                        .endEvent()
                        .done());
        add(
                "UntilTwoAgree",
                start -> start.userTask("Task_Vote")
                        .name("Vote")
                        .multiInstance()
                        .parallel()
                        .camundaCollection("${rollout.pilotTeam()}")
                        .camundaElementVariable("person")
                        .completionCondition("${votes >= 2}")
                        .multiInstanceDone()
                        .endEvent()
                        .done());
        add(
                "Called",
                start -> start.callActivity("Call_Involve")
                        .name("Involve a team")
                        .calledElement("InvolveTeam")
                        .camundaInBusinessKey("${rolloutId}")
                        .camundaIn("team", "team")
                        .camundaOut("champion", "champion")
                        .endEvent()
                        .done());
        add(
                "Table",
                start -> start.businessRuleTask("Task_Score")
                        .name("Score it")
                        .camundaDecisionRef("HandoffGate")
                        .camundaDecisionRefBinding("deployment")
                        .camundaMapDecisionResult("collectEntries")
                        .camundaResultVariable("missing")
                        .exclusiveGateway("Gateway_Missing")
                        .name("Is anything missing?")
                        .condition("yes", "${not empty missing}")
                        .userTask("Task_Supply")
                        .name("Supply it")
                        .connectTo("Task_Score")
                        .moveToNode("Gateway_Missing")
                        .endEvent()
                        .done());
        add(
                "Action",
                start -> start.serviceTask("Task_Record")
                        .name("Put it on record")
                        .camundaDelegateExpression("${recordOwner}")
                        .endEvent()
                        .done());
        add(
                "ActionLater",
                start -> start.serviceTask("Task_Record")
                        .name("Put it on record")
                        .camundaAsyncBefore()
                        .camundaDelegateExpression("${recordOwner}")
                        .endEvent()
                        .done());
        add(
                "Told",
                start -> start.userTask("Task_Do")
                        .name("Do it")
                        .sendTask("Task_Tell")
                        .name("Tell the sponsor")
                        .camundaDelegateExpression("${raiseEscalation}")
                        .endEvent()
                        .done());
        add("Terminated", HonestPatterns::terminated);
        add(
                "ErrorInAStage",
                start -> start.subProcess("Stage_Check")
                        .name("Check")
                        .embeddedSubProcess()
                        .startEvent()
                        .userTask("Task_Check")
                        .name("Check it")
                        .endEvent("End_Wrong")
                        .error("Wrong")
                        .subProcessDone()
                        .boundaryEvent("Error_Wrong")
                        .error("Wrong")
                        .userTask("Task_Mend")
                        .name("Mend it")
                        .endEvent()
                        .moveToActivity("Stage_Check")
                        .endEvent()
                        .done());
        add(
                "EscalatedFromAStage",
                start -> start.subProcess("Stage_Work")
                        .name("Work")
                        .embeddedSubProcess()
                        .startEvent()
                        .userTask("Task_Work")
                        .name("Work")
                        .endEvent("End_Help")
                        .escalation("Help")
                        .subProcessDone()
                        .boundaryEvent("Escalation_Help")
                        .escalation("Help")
                        .userTask("Task_Help")
                        .name("Help")
                        .endEvent()
                        .moveToActivity("Stage_Work")
                        .endEvent()
                        .done());
        add("StoppedAtAnyTime", HonestPatterns::stoppedAtAnyTime);
        add(
                "ConditionMet",
                start -> start.userTask("Task_Do")
                        .name("Do it")
                        .boundaryEvent("Condition_Owner")
                        .name("Owner accepted")
                        .condition("${ownerAccepted}")
                        .endEvent()
                        .moveToActivity("Task_Do")
                        .endEvent()
                        .done());
        add(
                "OutForSignature",
                start -> start.userTask("Task_Draft")
                        .name("Draft it")
                        .manualTask("Task_Print")
                        .name("Print and sign it")
                        .userTask("Task_Scan")
                        .name("Attach the scan")
                        .endEvent()
                        .done());
        add(
                "Onboarding",
                start -> start.parallelGateway("Gateway_Fork")
                        .userTask("Task_Desk")
                        .name("Prepare the desk")
                        .parallelGateway("Gateway_Join")
                        .moveToNode("Gateway_Fork")
                        .userTask("Task_Account")
                        .name("Open the account")
                        .camundaDueDate("P2D")
                        .connectTo("Gateway_Join")
                        .moveToNode("Gateway_Fork")
                        .userTask("Task_Buddy")
                        .name("Name a buddy")
                        .camundaCandidateUsers("lea,sam")
                        .connectTo("Gateway_Join")
                        .userTask("Task_Welcome")
                        .name("Welcome them")
                        .endEvent()
                        .done());
        add(
                "OrderToCash",
                start -> start.userTask("Task_Order")
                        .name("Take the order")
                        .exclusiveGateway("Gateway_Stock")
                        .name("In stock?")
                        .condition("yes", "${stock >= amount}")
                        .userTask("Task_Pick")
                        .name("Pick it")
                        .userTask("Task_Ship")
                        .name("Ship it")
                        .userTask("Task_Bill")
                        .name("Bill it")
                        .intermediateCatchEvent("Event_Paid")
                        .name("Paid")
                        .message("Paid")
                        .endEvent()
                        .moveToNode("Gateway_Stock")
                        .userTask("Task_Buy")
                        .name("Buy it")
                        .connectTo("Task_Pick")
                        .done());
        add(
                "ClaimWithRework",
                start -> start.userTask("Task_Assess")
                        .name("Assess the claim")
                        .exclusiveGateway("Gateway_Claim")
                        .name("What is it?")
                        .condition("clear", "${claim == 'clear'}")
                        .userTask("Task_Pay")
                        .name("Pay it")
                        .endEvent()
                        .moveToNode("Gateway_Claim")
                        .condition("unclear", "${claim == 'unclear'}")
                        .userTask("Task_Ask")
                        .name("Ask the customer")
                        .connectTo("Task_Assess")
                        .moveToNode("Gateway_Claim")
                        .endEvent("End_Refused")
                        .done());
        add(
                "StagesInARow",
                start -> start.subProcess("Stage_A")
                        .name("Prepare")
                        .embeddedSubProcess()
                        .startEvent()
                        .userTask("Task_A")
                        .name("Prepare it")
                        .endEvent()
                        .subProcessDone()
                        .subProcess("Stage_B")
                        .name("Build")
                        .embeddedSubProcess()
                        .startEvent()
                        .userTask("Task_B")
                        .name("Build it")
                        .endEvent()
                        .subProcessDone()
                        .endEvent()
                        .done());
        add(
                "StageInAStage",
                start -> start.subProcess("Stage_Outer")
                        .embeddedSubProcess()
                        .startEvent()
                        .subProcess("Stage_Inner")
                        .embeddedSubProcess()
                        .startEvent()
                        .userTask("Task_Deep")
                        .name("Do it")
                        .endEvent()
                        .subProcessDone()
                        .endEvent()
                        .subProcessDone()
                        .endEvent()
                        .done());
        add(
                "Umlauts",
                start -> start.userTask("Task_Pruefen")
                        .name("Prüfen & freigeben (für Größe > 5)")
                        .documentation("Weil „jeder“ es braucht.")
                        .endEvent()
                        .done());
    }

    private HonestPatterns() {}

    /** The files by their names, each drawn and with a process of the same name. */
    public static Map<String, String> all() {
        return Map.copyOf(ALL);
    }

    private static void add(String name, Steps steps) {
        BpmnModelInstance drawn = steps.from(Bpmn.createExecutableProcess(name)
                .name(name)
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent("Start")
                .name("Begun"));
        // editors write whole numbers without a fraction
        ALL.put(
                name + ".bpmn",
                Bpmn.convertToString(drawn).replaceAll("(x|y|width|height)=\"(-?\\d+)\\.0\"", "$1=\"$2\""));
    }

    /** What follows the start. */
    private interface Steps {
        BpmnModelInstance from(StartEventBuilder start);
    }

    private static BpmnModelInstance startedByMessage(StartEventBuilder start) {
        return start.message("OrderCame")
                .userTask("Task_Take")
                .name("Take it")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance terminated(StartEventBuilder start) {
        BpmnModelInstance drawn = start.parallelGateway("Gateway_Fork")
                .userTask("Task_Long")
                .name("Take long")
                .endEvent()
                .moveToNode("Gateway_Fork")
                .userTask("Task_Stop")
                .name("Stop it")
                .endEvent("End_All")
                .done();
        EndEvent end = drawn.getModelElementById("End_All");
        end.getEventDefinitions().add(drawn.newInstance(TerminateEventDefinition.class));
        return drawn;
    }

    private static BpmnModelInstance stoppedAtAnyTime(StartEventBuilder start) {
        BpmnModelInstance drawn =
                start.userTask("Task_Do").name("Do it").endEvent().done();
        org.camunda.bpm.model.bpmn.instance.Process process = drawn.getModelElementById("StoppedAtAnyTime");
        process.builder()
                .eventSubProcess("Stopped")
                .name("Stopped")
                .startEvent("Start_Stopped")
                .interrupting(true)
                .message("Stop")
                .endEvent();
        return drawn;
    }
}
