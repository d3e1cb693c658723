package main

import (
	"encoding/json"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	podapi "k8s.io/kubernetes/pkg/api/pod"
	"k8s.io/kubernetes/pkg/apis/batch"
	_ "k8s.io/kubernetes/pkg/apis/batch/install"
	"k8s.io/kubernetes/pkg/apis/batch/validation"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
)

// Fault is a reason to refuse a CronJob; Field is "" if the text is not a CronJob at all.
type Fault struct {
	Field   string `json:"field"`
	Message string `json:"message"`
}

// Unknown fields and wrong types are refused, as `kubectl create --validate=strict` does.
var decoder = serializer.NewCodecFactory(legacyscheme.Scheme, serializer.EnableStrict).UniversalDecoder()

// validate says what the API server has against this CronJob (batch/v1, JSON) when it is created: it decodes, sets the defaults
// and validates.
func validate(manifest json.RawMessage) []Fault {
	object, err := runtime.Decode(decoder, manifest)
	if err != nil {
		return []Fault{{Message: err.Error()}}
	}
	cronJob := object.(*batch.CronJob)
	template := &cronJob.Spec.JobTemplate.Spec.Template
	faults := []Fault{}
	for _, found := range validation.ValidateCronJobCreate(cronJob, podapi.GetValidationOptionsFromPodTemplate(template, nil)) {
		faults = append(faults, Fault{found.Field, found.ErrorBody()})
	}
	return faults
}
