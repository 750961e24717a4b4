package io.crossing.process.camunda;

import io.crossing.process.FormRef;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Finds the version of the form that a task is opened with. */
final class FormOfTask {

    private FormOfTask() {}

    static @Nullable FormRef of(TaskEntity task) {
        Expression key = task.getTaskDefinition().getCamundaFormDefinitionKey();
        if (key == null) {
            return null;
        }
        String id = String.valueOf(key.getValue(task.getExecution()));
        CamundaFormDefinitionEntity form = find(id, task);
        if (form == null) {
            throw new IllegalStateException("The task \"" + task.getTaskDefinitionKey() + "\" asks for the form \"" + id
                    + "\", which is not deployed with it. Add the file " + id + ".form.");
        }
        return new FormRef(id, form.getVersion());
    }

    private static @Nullable CamundaFormDefinitionEntity find(String id, TaskEntity task) {
        CamundaFormDefinitionManager forms = Context.getCommandContext().getCamundaFormDefinitionManager();
        boolean pinned = "deployment".equals(task.getTaskDefinition().getCamundaFormDefinitionBinding());
        return pinned
                ? forms.findDefinitionByDeploymentAndKey(
                        task.getProcessDefinition().getDeploymentId(), id)
                : forms.findLatestDefinitionByKey(id);
    }
}
