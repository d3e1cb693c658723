package main

import (
	"fmt"
	"time"

	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
)

const (
	namespace = "default"
	name      = "nightly"
)

// History is a CronJob, its Jobs, and the moment at which the controller looks. All times are seconds since 1970.
type History struct {
	Schedule                string                    `json:"schedule"`
	TimeZone                string                    `json:"timeZone"`
	ConcurrencyPolicy       batchv1.ConcurrencyPolicy `json:"concurrencyPolicy"`
	StartingDeadlineSeconds *int64                    `json:"startingDeadlineSeconds"`
	Suspend                 bool                      `json:"suspend"`
	Creation                int64                     `json:"creation"`
	LastScheduleTime        *int64                    `json:"lastScheduleTime"`
	Active                  []ActiveJob               `json:"active"`
	Now                     int64                     `json:"now"`
}

// ActiveJob has not ended. Without a nominal time, a person created it from the CronJob.
type ActiveJob struct {
	ID          string `json:"id"`
	NominalTime *int64 `json:"nominalTime"`
}

// objects is what the API server has of a history. The names of the Jobs are the controller's own: NAME-MINUTES.
func objects(history History) (found []runtime.Object, ids map[string]string) {
	ids = map[string]string{}
	owner := &batchv1.CronJob{
		TypeMeta: metav1.TypeMeta{APIVersion: "batch/v1", Kind: "CronJob"},
		ObjectMeta: metav1.ObjectMeta{
			Namespace: namespace, Name: name, UID: name, CreationTimestamp: metav1.Unix(history.Creation, 0),
		},
		Spec: batchv1.CronJobSpec{
			Schedule:                history.Schedule,
			TimeZone:                &history.TimeZone,
			ConcurrencyPolicy:       history.ConcurrencyPolicy,
			StartingDeadlineSeconds: history.StartingDeadlineSeconds,
			Suspend:                 &history.Suspend,
		},
	}
	if history.LastScheduleTime != nil {
		last := metav1.Unix(*history.LastScheduleTime, 0)
		owner.Status.LastScheduleTime = &last
	}
	found = append(found, owner)
	for _, active := range history.Active {
		job := &batchv1.Job{
			TypeMeta: metav1.TypeMeta{APIVersion: "batch/v1", Kind: "Job"},
			ObjectMeta: metav1.ObjectMeta{
				Namespace: namespace,
				Name:      name + "-by-hand-" + active.ID,
				UID:       types.UID(active.ID),
				OwnerReferences: []metav1.OwnerReference{
					*metav1.NewControllerRef(owner, batchv1.SchemeGroupVersion.WithKind("CronJob")),
				},
			},
		}
		if active.NominalTime != nil {
			job.Name = fmt.Sprintf("%s-%d", name, *active.NominalTime/60)
			reference := corev1.ObjectReference{Namespace: namespace, Name: job.Name, UID: job.UID}
			owner.Status.Active = append(owner.Status.Active, reference)
		}
		ids[job.Name] = active.ID
		found = append(found, job)
	}
	return found, ids
}

// nominalTime is the time that a Job was meant for, in the annotation that the controller writes.
func nominalTime(job *batchv1.Job) *int64 {
	at, err := time.Parse(time.RFC3339, job.Annotations[batchv1.CronJobScheduledTimestampAnnotation])
	if err != nil {
		fail(err)
	}
	seconds := at.Unix()
	return &seconds
}
